package bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open and speaks just enough HTTP. A full client would take more of the processor than the server
 * under measurement.
 */
final class Wire implements AutoCloseable {

    /** What came back: the status, and how many bytes the body had on the wire. */
    record Answer(int status, long bytes) {}

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = open();
        this.in = read();
    }

    private Socket open() throws IOException {
        var opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        return opened;
    }

    private InputStream read() throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static byte[] get(String path, String cookies, boolean zipped) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n"
                + (zipped ? "Accept-Encoding: gzip\r\n" : "") + "\r\n";
        return request.getBytes(StandardCharsets.UTF_8);
    }

    /** @param fragment whether only a part of a page is asked for, as its script does */
    static byte[] post(String path, String cookies, String form, boolean fragment) {
        int length = form.getBytes(StandardCharsets.UTF_8).length;
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                + (fragment ? "\r\nHX-Request: true" : "")
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n"
                + form;
        return request.getBytes(StandardCharsets.UTF_8);
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(small.substring(15).strip());
            }
            chunked |= small.startsWith("transfer-encoding:") && small.endsWith("chunked");
            last |= small.equals("connection: close");
        }
        long bytes = chunked ? skipChunks() : skip(length);
        if (last) {
            close();
            socket = open();
            in = read();
        }
        return new Answer(status, bytes);
    }

    private long skipChunks() throws IOException {
        long all = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            all += skip(size);
            line();
        }
        line();
        return all;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("The server hung up");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
