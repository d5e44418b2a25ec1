package be.goesting.needs.stuck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The leader's one sentence, as it was typed. */
public record ReplyForm(
        @NotBlank(message = "needs.error.reply.empty") @Size(max = 300, message = "needs.error.reply.long")
        String reply) {}
