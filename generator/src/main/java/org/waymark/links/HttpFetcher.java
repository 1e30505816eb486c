package org.waymark.links;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
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
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests over the JDK's HTTP client. Follows nothing, unpacks nothing, keeps no cookies, and reads no
 * more of a body than it was told to.
 */
final class HttpFetcher implements Fetcher {

    private final HttpClient client;
    private final LinkOptions options;

    HttpFetcher(LinkOptions options, Executor threads) {
        this.options = options;
        // HTTP/2 would be offered on plain connections by a header that some servers take amiss.
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
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request.build(), info -> new Beginning(most));
        try {
            return answer(address, sent.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Reply.Silence(Reason.TIMEOUT);
        } catch (ExecutionException e) {
            return new Reply.Silence(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.TIMEOUT);
        } finally {
            sent.cancel(true);
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

    private static Reply.Answer answer(URI address, HttpResponse<byte[]> response) {
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
                response.body());
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

    /** Keeps the beginning of a body and then hangs up. */
    private static final class Beginning implements HttpResponse.BodySubscriber<byte[]> {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final int most;
        private Flow.@Nullable Subscription subscription;

        Beginning(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                byte[] bytes = new byte[Math.min(part.remaining(), most - kept.size())];
                part.get(bytes);
                kept.writeBytes(bytes);
            }
            Flow.Subscription given = subscription;
            if (given != null && kept.size() < most) {
                given.request(1);
            } else if (given != null) {
                given.cancel();
                whole.complete(kept.toByteArray());
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(kept.toByteArray());
        }
    }
}
