package org.dutygraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.stream.IntStream;

/** Finds a port nobody listens on. */
final class FreePort {

    private static final int TRIES = 100;

    private FreePort() {}

    /** The wanted port or the first free one after it; any free one where 0 is wanted. */
    static int from(String address, int wanted) {
        return IntStream.range(wanted, wanted + TRIES)
                .map(port -> bound(address, port))
                .filter(port -> port > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No free port for Neo4j between %d and %d".formatted(wanted, wanted + TRIES - 1)));
    }

    /** The port a socket could be bound to, or -1 where it is taken. */
    private static int bound(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, inet(address))) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return -1;
        }
    }

    private static InetAddress inet(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }
}
