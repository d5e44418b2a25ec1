package be.goesting.conversations.meeting;

import be.goesting.conversations.notes.SharedNotes;
import jakarta.validation.constraints.Size;

/**
 * The notes that both write in, as they were filled in.
 *
 * @param base the text from which the writer began
 */
public record NotesForm(
        @Size(max = SharedNotes.LONGEST_KEPT, message = "conversations.error.notes.long")
        String base,

        @Size(max = SharedNotes.LONGEST, message = "conversations.error.notes.long")
        String body) {}
