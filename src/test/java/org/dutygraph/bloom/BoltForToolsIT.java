package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.graph.BoltAddress;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.beans.factory.annotation.Autowired;

/** The embedded database lets Neo4j's tools in, those in a web browser too, with the password and from this machine alone. */
@DutyGraphTest
class BoltForToolsIT {

    /** Bolt's greeting, then the versions offered: 5.8 down to 5.0, and three times none. */
    private static final byte[] GREETING = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 8, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    @Autowired
    private BoltAddress bolt;

    /** Tools in a web browser speak Bolt through a WebSocket on the same port. */
    @Test
    void speaksBoltThroughAWebSocket() throws Exception {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", "https://console.neo4j.io")
                .buildAsync(URI.create("ws://" + address().getAuthority()), new FirstAnswer(answer))
                .get(10, TimeUnit.SECONDS);

        socket.sendBinary(ByteBuffer.wrap(GREETING), true).get(10, TimeUnit.SECONDS);

        assertThat(answer.get(10, TimeUnit.SECONDS)).hasSize(4).endsWith(5);
        socket.abort();
    }

    @Test
    void wantsThePassword() {
        try (var driver = GraphDatabase.driver(address(), AuthTokens.basic("neo4j", "not the password"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void listensOnThisMachineAlone() throws SocketException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                .toList();

        assertThat(address().getHost()).isEqualTo("127.0.0.1");
        others.forEach(other -> assertThatThrownBy(() -> connect(other)).isInstanceOf(ConnectException.class));
    }

    private void connect(InetAddress other) throws java.io.IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(other, address().getPort()), 2_000);
        }
    }

    private URI address() {
        return URI.create(bolt.onThisMachine().orElseThrow());
    }

    /** Hands over the first binary message. */
    private record FirstAnswer(CompletableFuture<byte[]> answer) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            answer.complete(bytes);
            return CompletableFuture.completedStage(null);
        }
    }
}
