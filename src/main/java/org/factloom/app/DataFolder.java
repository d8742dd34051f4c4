package org.factloom.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of the embedded database. Belongs to one running application at a time; the operating system frees it when that one ends. */
final class DataFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder, and makes it where it does not exist.
     *
     * @throws CannotStartException when it cannot be written or another application has it
     */
    static DataFolder take(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        Path lock = folder.resolve("lock");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            keepForOwner(folder);
            FileChannel channel = FileChannel.open(
                    lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            if (!tryLock(channel)) {
                channel.close();
                throw new CannotStartException(
                        "%s is in use by another Factloom (process %s): stop that one, or set factloom.data to another folder"
                                .formatted(folder, Files.readString(lock).strip()));
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new CannotStartException(
                    "cannot write to the data folder %s (%s): make it writable, or set factloom.data to another folder"
                            .formatted(folder, reason(e)),
                    e);
        }
    }

    /** A folder of somebody else, such as a mounted volume, stays as it is: only its owner may change it. */
    private static void keepForOwner(Path folder) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (posix != null) {
            try {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            } catch (FileSystemException e) {
                LOG.log(Level.DEBUG, "The data folder belongs to somebody else", e);
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
