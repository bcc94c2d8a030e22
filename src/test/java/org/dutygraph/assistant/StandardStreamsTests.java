package org.dutygraph.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardStreamsTests {

    @Test
    void saysThatNobodyAnswers() throws Exception {
        URI server;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = URI.create("http://127.0.0.1:" + taken.getLocalPort() + "/mcp");
        }

        String answers = relayed(server, """
                {"jsonrpc":"2.0","id":7,"method":"ping"}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                """);

        assertThat(answers.lines()).hasSize(1).first().asString().contains("\"id\":7", "-32603", server.toString());
    }

    @Test
    void saysThatALineIsNoMessage() throws Exception {
        assertThat(relayed(StandardStreams.USUAL, "hello\n")).contains("\"id\":null", "-32700");
        assertThat(relayed(StandardStreams.USUAL, "")).isEmpty();
    }

    static String relayed(URI server, String messages) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StandardStreams(server).relay(new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
