package org.factloom.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A line to a port of this machine that can go bad. Frozen, it forwards nothing and closes nothing, as a network does that drops every
 * packet; what was sent meanwhile arrives when it thaws. Losing answers, it closes the connection instead of handing the answer back.
 */
public final class Line implements AutoCloseable {

    private static final int BACKLOG = 1000;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition thawed = lock.newCondition();
    private boolean frozen;
    private volatile int losing;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** On a free port. */
    public Line(int target) throws IOException {
        this(0, target);
    }

    public Line(int port, int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void freeze() {
        lock.lock();
        frozen = true;
        lock.unlock();
    }

    public void thaw() {
        lock.lock();
        frozen = false;
        thawed.signalAll();
        lock.unlock();
    }

    /** From now on every {@code nth} answer is lost; 0 for none. */
    public void loseEvery(int nth) {
        losing = nth;
    }

    public int lost() {
        return lost.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                Thread.ofVirtual().start(() -> join(near));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void join(Socket near) {
        try {
            awaitThaw();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(near);
            open.add(far);
            AtomicBoolean asked = new AtomicBoolean();
            Thread.ofVirtual().start(() -> forward(near, far, asked, true));
            forward(far, near, asked, false);
        } catch (IOException e) {
            close(near);
        }
    }

    private void forward(Socket from, Socket to, AtomicBoolean asked, boolean question) {
        byte[] bytes = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitThaw();
                if (question) {
                    asked.set(true);
                } else if (asked.compareAndSet(true, false) && isLost()) {
                    break;
                }
                out.write(bytes, 0, read);
            }
            awaitThaw();
        } catch (IOException e) {
            // one end was closed: so is the other
        }
        close(from);
        close(to);
    }

    private boolean isLost() {
        int nth = losing;
        boolean chosen = nth > 0 && answers.incrementAndGet() % nth == 0;
        if (chosen) {
            lost.incrementAndGet();
        }
        return chosen;
    }

    private void awaitThaw() {
        lock.lock();
        try {
            while (frozen) {
                thawed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        thaw();
        open.forEach(this::close);
    }
}
