package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.notes.PrivateNotes;
import be.goesting.conversations.notes.SharedNotes;
import be.goesting.conversations.notes.SharedNotes.NotesTooLong;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * What is written for a conversation. A script that saves by itself gets the text as it now is, in plain words; a form leads back to
 * the page. Writing is never refused for being late: what somebody wrote while the other rounded off, is in it as well.
 */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class NotesController {

    /** Tells a script that both wrote at the same place. */
    private static final String MET = "Goesting-Met";

    private final ConversationService conversationService;
    private final SharedNotes notes;
    private final PrivateNotes privateNotes;
    private final ConversationPage page;

    NotesController(
            ConversationService conversationService,
            SharedNotes notes,
            PrivateNotes privateNotes,
            ConversationPage page) {
        this.conversationService = conversationService;
        this.notes = notes;
        this.privateNotes = privateNotes;
        this.page = page;
    }

    /** The notes as they are and as they were; for a script, as they are. */
    @GetMapping("/conversations/{id}/notes")
    @Transactional(readOnly = true)
    @Nullable
    String notes(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Conversation conversation = conversationService.find(id, viewer);
        if (script) {
            return plain(notes.now(id).map(SharedNotes.Version::body).orElse(""), response);
        }
        model.addAttribute("conversation", conversation);
        model.addAttribute("versions", notes.versions(id));
        return "conversations/meeting/versions";
    }

    @PostMapping("/conversations/{id}/notes")
    @Nullable
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) NotesForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Conversation conversation = conversationService.locked(id, viewer);
        if (errors.hasErrors()) {
            return tooLong(conversation, form, "conversations.error.notes.long", viewer, model);
        }
        try {
            SharedNotes.Saved saved = notes.save(id, conversation.side(), form.base(), form.body());
            if (saved.met()) {
                conversationService.tellNotesMet(conversation, viewer);
            }
            return script ? plain(saved, response) : saved(conversation, saved);
        } catch (NotesTooLong e) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return tooLong(conversation, form, "conversations.error.notes.full", viewer, model);
        }
    }

    private static String saved(Conversation conversation, SharedNotes.Saved saved) {
        return Redirect.to(conversation.path())
                .done(saved.met() ? "notes-met" : "notes-saved")
                .at("notes")
                .view();
    }

    private String tooLong(Conversation conversation, NotesForm form, String error, Viewer viewer, Model model) {
        var typed =
                new ConversationFormState(Map.of("notes", form.body(), "base", form.base()), Map.of("notes", error));
        return page.show(conversation, typed, viewer, model);
    }

    @PostMapping("/conversations/{id}/preparation")
    @Nullable
    String prepare(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PreparationForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Conversation conversation = conversationService.locked(id, viewer);
        if (errors.hasErrors()) {
            return wrong(conversation, "preparation", form.body(), errors, viewer, model);
        }
        privateNotes.prepare(id, conversation.side(), form.body());
        return script
                ? plain(form.body(), response)
                : Redirect.to(conversation.path())
                        .done("saved")
                        .at("preparation")
                        .view();
    }

    /** Saves it and lets the other read it. */
    @PostMapping("/conversations/{id}/preparation/shared")
    String share(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PreparationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (form.body().isEmpty()) {
            errors.rejectValue("body", "conversations.error.preparation.empty");
        }
        if (errors.hasErrors()) {
            return wrong(conversation, "preparation", form.body(), errors, viewer, model);
        }
        privateNotes.prepare(id, conversation.side(), form.body());
        privateNotes.share(id, conversation.side());
        conversationService.tell(conversation, "shared", viewer);
        return Redirect.to(conversation.path())
                .done("preparation-shared")
                .at("preparation")
                .view();
    }

    /** Takes it back: from now on the other cannot read it any more. */
    @PostMapping("/conversations/{id}/preparation/own")
    String keepToOneself(@PathVariable UUID id, Viewer viewer) {
        Conversation conversation = conversationService.locked(id, viewer);
        privateNotes.keepToOneself(id, conversation.side());
        return Redirect.to(conversation.path())
                .done("preparation-own")
                .at("preparation")
                .view();
    }

    @PostMapping("/conversations/{id}/own-notes")
    @Nullable
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) OwnNotesForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Conversation conversation = conversationService.locked(id, viewer);
        if (errors.hasErrors()) {
            return wrong(conversation, "own-notes", form.body(), errors, viewer, model);
        }
        privateNotes.note(id, conversation.side(), form.body());
        return script
                ? plain(form.body(), response)
                : Redirect.to(conversation.path()).done("saved").at("own-notes").view();
    }

    private String wrong(
            Conversation conversation, String field, String body, BindingResult errors, Viewer viewer, Model model) {
        return page.show(conversation, ConversationFormState.wrong(field, body, errors), viewer, model);
    }

    private static @Nullable String plain(SharedNotes.Saved saved, HttpServletResponse response) throws IOException {
        response.setHeader(MET, saved.met() ? "yes" : "no");
        return plain(saved.body(), response);
    }

    /** The answer is written, so there is no page. */
    private static @Nullable String plain(String body, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body);
        return null;
    }
}
