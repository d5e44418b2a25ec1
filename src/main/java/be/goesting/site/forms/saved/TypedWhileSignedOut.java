package be.goesting.site.forms.saved;

import java.util.List;

/** Somebody whose session had ended sent a text that may not be kept: it is shown once more to who typed it, to be copied. */
public class TypedWhileSignedOut extends RuntimeException {

    private final List<String> texts;
    private final String signIn;

    TypedWhileSignedOut(List<String> texts, String signIn) {
        super("A form was sent without a session");
        this.texts = texts;
        this.signIn = signIn;
    }

    public List<String> texts() {
        return texts;
    }

    /** Where one signs in and goes on. */
    public String signIn() {
        return signIn;
    }
}
