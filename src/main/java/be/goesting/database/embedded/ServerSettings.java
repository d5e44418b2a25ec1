package be.goesting.database.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * PostgreSQL's settings for a machine that also runs the application, written anew at each start. What an administrator
 * sets with {@code ALTER SYSTEM} stays and wins.
 */
record ServerSettings(int port, Path log, DataSize memory) {

    /** The memory is that of the container, where there is one. */
    static ServerSettings forThisMachine(int port, Path log) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new ServerSettings(port, log, DataSize.ofBytes(system.getTotalMemorySize()));
    }

    String text() {
        return """
                # Written by Goesting at each start. Use ALTER SYSTEM for a setting of your own.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                shared_preload_libraries = ''

                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_compression = on
                min_wal_size = 80MB
                max_wal_size = 1GB
                checkpoint_timeout = 10min
                checkpoint_completion_target = 0.9

                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = 8MB
                maintenance_work_mem = %dMB
                random_page_cost = 1.1
                jit = off

                timezone = 'UTC'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.simple'

                # A week of files. Terse: the details of an error may hold what people wrote.
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_checkpoints = off
                log_min_messages = warning
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_timezone = 'UTC'
                """.formatted(port, share(8, 64, 2048), share(2, 128, 65536), share(32, 64, 512), quotable(log));
    }

    /** A part of the memory in megabytes, within bounds. */
    private long share(int part, int least, int limit) {
        return Math.clamp(memory.toMegabytes() / part, least, limit);
    }

    private static String quotable(Path path) {
        return path.toString().replace('\\', '/').replace("'", "''");
    }
}
