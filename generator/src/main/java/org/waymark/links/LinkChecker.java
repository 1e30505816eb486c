package org.waymark.links;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.waymark.report.Progress;

/** Checks links: one after the other for each server, several servers at the same time. */
public final class LinkChecker implements AutoCloseable {

    /** Results that also occur if this computer is offline. */
    private static final Set<Reason> SILENCE =
            EnumSet.of(Reason.DNS, Reason.REFUSED, Reason.BROKEN_OFF, Reason.TIMEOUT);

    /** If this many servers are silent and none has answered, this computer is offline. */
    private static final int SERVERS = 3;

    private final LinkOptions options;
    private final Progress progress;
    private final PageJudge judge = new PageJudge();
    private final ExecutorService threads;
    private final Fetcher fetcher;
    private final Politeness courtesy;
    private final Soft404Probe madeUp;

    /** No server was reached, so nothing is known about any link. */
    public static final class NoWayOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoWayOut() {
            super("No server answered, so this computer seems to have no internet connection. Nothing was written");
        }
    }

    /** Creates a checker, to be closed after use. */
    public LinkChecker(LinkOptions options, Progress progress) {
        this(options, progress, Politeness.Time.REAL);
    }

    LinkChecker(LinkOptions options, Progress progress, Politeness.Time time) {
        this.options = options;
        this.progress = progress;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "links");
            thread.setDaemon(true);
            return thread;
        });
        this.fetcher = new HttpFetcher(options, threads);
        this.courtesy = new Politeness(options, time);
        this.madeUp = new Soft404Probe(address -> {
            LinkVisit.End end = new LinkVisit(fetcher, courtesy, judge).follow(address);
            return end.fault() == null ? end.reply() : new Reply.Silence(end.fault());
        });
    }

    /**
     * Checks the links that are due.
     *
     * @param links all links of the catalogue; the history of others is dropped
     * @param known what was known before
     * @param day today
     * @return the new state of each link, by address
     * @throws NoWayOut if no server answered
     */
    public SortedMap<String, LinkHealth> ask(Collection<String> links, Map<String, LinkHealth> known, LocalDate day) {
        SortedMap<String, LinkHealth> now = new TreeMap<>();
        Map<String, List<String>> byServer = new LinkedHashMap<>();
        for (String link : links) {
            LinkHealth before = known.getOrDefault(link, LinkHealth.unasked(link));
            now.put(link, before);
            if (options.all() || before.isDue(day, options.freshFor())) {
                byServer.computeIfAbsent(server(link), host -> new ArrayList<>())
                        .add(link);
            }
        }
        Map<String, Verdict> verdicts = verdicts(byServer);
        boolean silent = verdicts.values().stream().allMatch(verdict -> SILENCE.contains(verdict.reason()));
        if (silent && byServer.size() >= SERVERS) {
            throw new NoWayOut();
        }
        verdicts.forEach((link, verdict) -> now.computeIfPresent(link, (any, before) -> before.after(verdict, day)));
        return now;
    }

    private static String server(String link) {
        return WebAddress.parse(link).map(WebAddress::host).orElse("");
    }

    private Map<String, Verdict> verdicts(Map<String, List<String>> byServer) {
        Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
        List<List<String>> queues = new ArrayList<>(byServer.values());
        queues.sort(Comparator.comparing(queue -> -queue.size()));
        progress.begin("Asking links", queues.stream().mapToLong(List::size).sum());
        ExecutorService askers = Executors.newFixedThreadPool(options.parallel(), task -> {
            Thread thread = new Thread(task, "links-server");
            thread.setDaemon(true);
            return thread;
        });
        CountDownLatch left = new CountDownLatch(queues.size());
        for (List<String> queue : queues) {
            askers.execute(() -> {
                try {
                    for (String link : queue) {
                        verdicts.put(link, new LinkVisit(fetcher, courtesy, judge).visit(link, madeUp));
                        progress.step(1);
                    }
                } finally {
                    left.countDown();
                }
            });
        }
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking links", e);
        } finally {
            askers.shutdownNow();
            progress.end();
        }
        return verdicts;
    }

    /** Requests from the archive the copies of these links nearest to the day on which each last worked. */
    public SortedMap<String, String> copies(Collection<LinkHealth> links) {
        SortedMap<String, String> copies = new TreeMap<>();
        URI service = options.archive();
        if (service == null) {
            return copies;
        }
        for (LinkHealth link : links) {
            URI question = Archive.question(service, link.address(), link.lastGood());
            Reply reply = courtesy.inTurn(question, () -> fetcher.fetch("GET", question, "", LinkVisit.PAGE_BYTES));
            if (reply instanceof Reply.Answer answer && answer.isFine()) {
                Archive.copy(answer.body()).ifPresent(copy -> copies.put(link.address(), copy));
            }
        }
        return copies;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
