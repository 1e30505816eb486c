package org.waymark.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a site to browsers on this computer, and to no one else. */
public final class SiteServer implements AutoCloseable {

    static {
        // Otherwise the end of an answer waits, some 40 ms, until the browser has acknowledged its beginning (RFC 896).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Editions editions;

    private SiteServer(HttpServer server, ExecutorService threads, Editions editions) {
        this.server = server;
        this.threads = threads;
        this.editions = editions;
    }

    /**
     * Takes a port; answers nobody until {@link #start()}.
     *
     * @param site the folder to show; need not exist yet
     * @param port the port, or 0 for any
     * @throws java.net.BindException when the port is taken
     */
    public static SiteServer open(Path site, int port) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        // A page that listens for reloads keeps a thread, so their number cannot be fixed.
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "serve");
            thread.setDaemon(true);
            return thread;
        });
        Editions editions = new Editions();
        server.setExecutor(threads);
        server.createContext("/", new SiteHandler(site, editions)).getFilters().add(LocalHosts.ONLY);
        server.createContext(ReloadHandler.ROOT, new ReloadHandler(editions))
                .getFilters()
                .add(LocalHosts.ONLY);
        return new SiteServer(server, threads, editions);
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    /** Where the site is: {@code http://localhost:8080/}. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Lets every open page load itself again. */
    public void reload() {
        editions.next();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
