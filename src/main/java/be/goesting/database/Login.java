package be.goesting.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A way into the database: its JDBC address, a role and the role's password. */
public record Login(String url, String role, String password) {

    private static final String SECONDS_TO_ANSWER = "10";

    /** Opens a connection of its own, outside any pool. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        return DriverManager.getConnection(url, properties);
    }

    /** Without the parameters, which may hold a password. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return role + " at " + address();
    }
}
