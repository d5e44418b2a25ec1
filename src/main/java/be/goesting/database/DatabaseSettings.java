package be.goesting.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the database in the data folder is run; none of it counts when {@code spring.datasource.url} names an own one.
 *
 * @param port the port on 127.0.0.1 that the server listens on; 0, the default, takes any free one at each start
 * @param freeSpace the room on the disk without which Goesting does not start; 256 MB by default
 * @param program the folder the server's program is unpacked in, to share it between data folders; by default
 *     {@code database/program} in the data folder
 */
@ConfigurationProperties("goesting.database")
public record DatabaseSettings(
        @DefaultValue("0") int port,
        @DefaultValue("256MB") DataSize freeSpace,
        @Nullable Path program) {}
