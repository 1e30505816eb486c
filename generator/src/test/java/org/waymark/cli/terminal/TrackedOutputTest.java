package org.waymark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackedOutputTest {

    private static @Nullable String lossWhen(@Nullable String failure) {
        TrackedOutput printed = new TrackedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure != null) {
                    throw new IOException(failure);
                }
            }
        });
        PrintWriter writer = new PrintWriter(printed, false, java.nio.charset.StandardCharsets.UTF_8);
        writer.println("a finding");
        writer.flush();
        return printed.loss();
    }

    @Test
    void aFullDiskIsALossAndAClosedPipeIsNone() {
        assertThat(lossWhen("No space left on device")).isEqualTo("No space left on device");
        assertThat(lossWhen("Broken pipe")).isNull();
        assertThat(lossWhen(null)).isNull();
    }
}
