package be.goesting.conversations.meeting;

import be.goesting.conversations.agenda.Points;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A point for the agenda, as it was filled in. */
public record PointForm(
        @NotBlank(message = "conversations.error.point.empty")
        @Size(max = Points.LONGEST, message = "conversations.error.point.long")
        String body) {}
