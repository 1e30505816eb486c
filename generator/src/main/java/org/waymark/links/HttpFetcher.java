package org.waymark.links;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests over the JDK's HTTP client. Follows nothing, unpacks nothing, keeps no cookies, and reads no
 * more of a body than the given limit.
 */
final class HttpFetcher implements Fetcher {

    private final HttpClient client;
    private final Executor threads;
    private final LinkOptions options;

    HttpFetcher(LinkOptions options, Executor threads) {
        this.options = options;
        this.threads = threads;
        // HTTP/2 would be offered on plain connections by a header that some servers reject.
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(options.timeout())
                .executor(threads)
                .build();
    }

    @Override
    public Reply fetch(String method, URI address, String cookies, int most) {
        Reply.Silence refused = mayBeAsked(address);
        if (refused != null) {
            return refused;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(options.timeout())
                .header("User-Agent", options.userAgent())
                .header("Accept", "*/*")
                .header("Accept-Language", "en, *;q=0.5");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        CompletableFuture<HttpResponse<InputStream>> sent =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<Reply.Answer> answer =
                sent.thenApplyAsync(response -> answer(address, response, most), threads);
        try {
            return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Reply.Silence(Reason.TIMEOUT);
        } catch (ExecutionException e) {
            return new Reply.Silence(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.TIMEOUT);
        } finally {
            if (!sent.cancel(true) && !sent.isCompletedExceptionally()) {
                close(sent.join().body());
            }
        }
    }

    /** Hangs up, also on a server that is still sending. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // what came before is all that is wanted
        }
    }

    /** The client resolves the name again; Java keeps the answer for longer than it takes to get there. */
    private Reply.@Nullable Silence mayBeAsked(URI address) {
        try {
            InetAddress[] found = InetAddress.getAllByName(address.getHost());
            boolean open = options.allowLocal() || Arrays.stream(found).allMatch(PublicInternet::contains);
            return open ? null : new Reply.Silence(Reason.PRIVATE);
        } catch (UnknownHostException e) {
            return new Reply.Silence(Reason.DNS);
        }
    }

    private static Reply.Answer answer(URI address, HttpResponse<InputStream> response, int most) {
        HttpHeaders headers = response.headers();
        List<String> cookies = headers.map().entrySet().stream()
                .filter(header -> "set-cookie".equalsIgnoreCase(header.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .limit(20)
                .toList();
        return new Reply.Answer(
                address,
                response.statusCode(),
                headers.firstValue("Location").orElse(null),
                headers.firstValue("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT),
                headers.firstValue("Retry-After").orElse(null),
                headers.firstValue("Date").orElse(null),
                cookies,
                beginning(response.body(), most));
    }

    private static byte[] beginning(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reason reason(Throwable failure) {
        Reason reason = Reason.BROKEN_OFF;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof CertificateException) {
                return Reason.CERTIFICATE;
            } else if (cause instanceof HttpTimeoutException) {
                return Reason.TIMEOUT;
            } else if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return Reason.DNS;
            } else if (cause instanceof EOFException || cause instanceof SocketException) {
                return cause instanceof ConnectException ? Reason.REFUSED : Reason.BROKEN_OFF;
            } else if (cause instanceof SSLException) {
                reason = Reason.CERTIFICATE; // unless it only broke off, which the cause says
            } else if (cause instanceof IllegalArgumentException) {
                return Reason.NO_ADDRESS;
            }
            cause = cause.getCause();
        }
        return reason;
    }
}
