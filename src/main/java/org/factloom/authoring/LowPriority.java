package org.factloom.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Makes a thread give way to others. Java's own priorities do nothing on Linux, where each thread has a niceness, as {@code renice} sets it. */
final class LowPriority {

    private static final Logger LOG = Logger.getLogger(LowPriority.class);

    /** "4711/task/4723", of whoever looks; only Linux has it. */
    private static final Path THREAD = Path.of("/proc/thread-self");

    /** Of 0 to 19: a tenth of what others get where all want the processor; at 19, a hundredth, a generation would seem to have stopped. */
    private static final String NICENESS = "10";

    private LowPriority() {}

    /** From now on; where the system does not know how, the thread stays as it is. */
    static void ofThisThread() {
        try {
            String thread = Files.readSymbolicLink(THREAD).getFileName().toString();
            new ProcessBuilder("renice", "-n", NICENESS, "-p", thread)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            LOG.debugf(e, "Thread %s keeps its priority", Thread.currentThread().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
