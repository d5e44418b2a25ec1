package be.goesting.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Goesting keeps what it may not lose.
 *
 * @param data the data folder, relative to the folder Goesting is started in; {@code data} by default
 */
@ConfigurationProperties("goesting")
public record DataSettings(@DefaultValue("data") Path data) {}
