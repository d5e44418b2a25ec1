package be.goesting.site.forms.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps with the session what somebody was typing, and where; never what could tell who did something without a name. */
@Component
public class SavedForms {

    private final List<UnsavedPaths> unsaved;

    SavedForms(List<UnsavedPaths> unsaved) {
        this.unsaved = unsaved;
    }

    /**
     * Keeps the fields of the form that is being sent, for as long as it may take to sign in, if they may be kept.
     *
     * @return whether they are
     */
    public boolean keep(HttpServletRequest request, UUID writer) {
        return isKeepable(request) && SavedForm.keep(request, writer);
    }

    /**
     * Shows what was written once more to who sends it, where it may not be kept; to nobody else, for it is the answer itself.
     *
     * @param signIn where one signs in and goes on
     */
    public void giveBack(HttpServletRequest request, String signIn) {
        List<String> texts = SavedForm.texts(request);
        if (!texts.isEmpty()) {
            throw new TypedWhileSignedOut(texts, signIn);
        }
    }

    /** Whether it is a form of which anything may be kept. */
    public boolean isKeepable(HttpServletRequest request) {
        return SavedForm.isKeepable(request) && !isUnsaved(request, request.getRequestURI());
    }

    /** Where to go on after signing in: there, or at the front page when nothing may be kept of it. */
    public String wayBack(HttpServletRequest request, String path) {
        return isUnsaved(request, path) ? "/" : path;
    }

    private boolean isUnsaved(HttpServletRequest request, String path) {
        return unsaved.stream().anyMatch(each -> each.covers(request, path));
    }
}
