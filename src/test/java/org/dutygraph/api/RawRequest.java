package org.dutygraph.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends a request exactly as written, which well-behaved clients would refuse to, and reads all that comes back. */
public final class RawRequest {

    /** The first description of the interface asks every question for its example. */
    private static final int TIMEOUT_MS = 60_000;

    private RawRequest() {}

    /**
     * What comes back: status line, headers and body; empty where the server only closes the connection.
     *
     * @param request method and target
     * @param headers lines between the bars
     */
    public static String answer(int port, String request, String headers, String body) throws IOException {
        try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MS);
            send(socket, text(request, headers, body));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException closed) {
                // what came before the connection was closed is the answer
                answer.flush();
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static String text(String request, String headers, String body) {
        boolean chunked = headers.contains("chunked");
        StringBuilder text = new StringBuilder(request).append(" HTTP/1.1\r\nConnection: close\r\n");
        text.append(headers.contains("Host: ") ? "" : "Host: 127.0.0.1\r\n");
        for (String header : headers.split("\\|", -1)) {
            text.append(header.isEmpty() ? "" : header + "\r\n");
        }
        if (chunked) {
            text.append("\r\n%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body));
        } else if (!body.isEmpty()) {
            text.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n\r\n")
                    .append(body);
        } else {
            text.append("\r\n");
        }
        return text.toString();
    }

    /** A server that refuses a request need not read it to its end. */
    private static void send(Socket socket, String text) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (SocketException refused) {
            socket.shutdownOutput();
        }
    }
}
