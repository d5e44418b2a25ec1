package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port on this machine that nobody listens on. */
public final class Port {

    private Port() {}

    /** The wished one, which must be free, or with 0 any free one. */
    public static int of(int wish) {
        try (var socket = new ServerSocket(wish, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new DatabaseFailure(
                    "Port " + wish + " on this machine, meant for the database, cannot be used: " + taken.getMessage()
                            + ".",
                    "Set goesting.database.port to a free port, or to 0 to take any free one.",
                    taken);
        }
    }
}
