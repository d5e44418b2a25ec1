package be.goesting.needs.steps;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as it is made or changed. */
public record NewStep(
        String method,
        String words,
        @Nullable UUID with,
        @Nullable LocalDate onDay) {}
