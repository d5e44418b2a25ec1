package be.goesting.conversations.meeting;

import be.goesting.conversations.notes.PrivateNotes;
import jakarta.validation.constraints.Size;

/** What somebody writes down before a conversation, as it was filled in. */
public record PreparationForm(
        @Size(max = PrivateNotes.LONGEST, message = "conversations.error.preparation.long")
        String body) {}
