package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.report.Findings;

/** Kills real builds at random moments. */
class KilledBuildTest {

    private static final int KILLS = 10;
    private static final int PAGES = 200;

    @TempDir
    Path folder;

    @Test
    void theSiteIsWholeAfterEachKill() throws Exception {
        Path output = folder.resolve("public");
        SiteFiles.publish(output, site(0));
        Random random = new Random(20_261_122);
        for (int kill = 0; kill < KILLS; kill++) {
            Process builds = builds(output);
            try (InputStream started = builds.getInputStream()) {
                assertThat(started.read()).as("the first build began").isEqualTo('b');
                builds.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
            } finally {
                builds.destroyForcibly();
            }
            assertThat(builds.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(builds.exitValue()).as("killed, not failed").isEqualTo(128 + 9);

            SiteWriter.open(output, new Findings()).close();

            Map<String, String> files = SiteFiles.files(output);
            assertThat(files).isEqualTo(site(round(files)));
            assertThat(Manifest.read(output).orElseThrow().files()).containsOnlyKeys(files.keySet());
        }
        SiteFiles.publish(output, site(-1));
        assertThat(SiteFiles.files(output)).isEqualTo(site(-1));
    }

    /** Publishes one site after the other until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        System.out.print('b');
        System.out.flush();
        int first = round(SiteFiles.files(output).isEmpty() ? site(0) : SiteFiles.files(output));
        for (int round = first + 1; ; round++) {
            SiteFiles.publish(output, site(round));
        }
    }

    private Process builds(Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(KilledBuildTest.class.getName(), output.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int round(Map<String, String> files) {
        return Integer.parseInt(files.getOrDefault("index.html", "0"));
    }

    /** A site in which half the pages tell its number, some stay as they are, and some come and go. */
    private static Map<String, String> site(int round) {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", String.valueOf(round));
        for (int page = 0; page < PAGES; page++) {
            files.put("pages/" + page + ".html", page % 2 == 0 ? "page " + page : "page " + page + " of " + round);
        }
        files.put("come-and-go/" + round % 3 + ".html", String.valueOf(round));
        return files;
    }
}
