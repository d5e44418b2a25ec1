package be.goesting.conversations.meeting;

import be.goesting.conversations.notes.PrivateNotes;
import jakarta.validation.constraints.Size;

/** What somebody writes down for themselves, as it was filled in. */
public record OwnNotesForm(
        @Size(max = PrivateNotes.LONGEST, message = "conversations.error.own-notes.long")
        String body) {}
