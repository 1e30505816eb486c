package org.waymark.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that reads a request and then does something rude with the connection. */
final class RudeServer implements AutoCloseable {

    /** What it does. */
    @FunctionalInterface
    interface Rudeness {
        void to(Socket socket) throws IOException;
    }

    private final ServerSocket listening;

    RudeServer(Rudeness rudeness) throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Thread thread = new Thread(() -> {
            while (!listening.isClosed()) {
                try (Socket socket = listening.accept()) {
                    InputStream in = socket.getInputStream();
                    byte[] some = new byte[8192];
                    if (in.read(some) > 0) {
                        rudeness.to(socket);
                    }
                } catch (IOException e) {
                    // the other side has hung up, or the test is over
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/a";
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
