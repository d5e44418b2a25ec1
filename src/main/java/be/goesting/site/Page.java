package be.goesting.site;

import be.goesting.site.assets.Assets;
import be.goesting.site.forms.saved.FormWriters;
import be.goesting.site.language.Elision;
import be.goesting.site.language.Messages;
import be.goesting.site.language.Times;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.text.Bidi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template has at hand: the reader's language, times, who is looking, and where the styles are. */
public final class Page {

    /** In what somebody typed they mean nothing. */
    private static final Pattern PLACE_SIGNS = Pattern.compile("[\uE000\uE001]");

    private static final Pattern PLACE = Pattern.compile("\uE000(\\d+)\uE001");

    private final Messages messages;
    private final Assets assets;
    private final Times times;
    private final Request request;
    private final Map<Class<?>, Object> made = new HashMap<>();

    /**
     * What the page takes from the request.
     *
     * @param path the address below the root, without what was asked in the query
     * @param here the address with the query, to come back to
     * @param sent whether it was asked for by sending a form, so that its own address is none to come back to
     * @param done the code of what was just done, to be confirmed in words; asked for when all else of the page is there
     * @param undo where it can be undone
     * @param visiting whether somebody of another organisation looks through this viewer's eyes, and may go back
     * @param writer says, signed, for whom the forms on the page are; null for nobody
     */
    record Request(
            Language language,
            @Nullable Viewer viewer,
            @Nullable CsrfToken csrf,
            String path,
            String here,
            boolean sent,
            Supplier<Optional<String>> done,
            @Nullable String undo,
            boolean visiting,
            @Nullable String writer) {}

    Page(Messages messages, Assets assets, Times times, Request request) {
        this.messages = messages;
        this.assets = assets;
        this.times = times;
        this.request = request;
    }

    /** What several parts of the page need, asked for by the first of them. */
    public <T> T once(Class<T> type, Supplier<T> maker) {
        return type.cast(made.computeIfAbsent(type, each -> maker.get()));
    }

    /** The sentence in the reader's language; arguments are names and values in turn. */
    public String t(String key, Object... arguments) {
        return messages.text(request.language(), key, arguments);
    }

    /**
     * How what people wrote reads, on pages of which every byte counts: by its own letters, where there may be any that read right to
     * left. Elsewhere a template says {@code dir="auto"} and asks nothing.
     */
    public @Nullable String dir(@Nullable String text) {
        return text != null && Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "auto" : null;
    }

    /** The sentence with pieces of page in its places; arguments are names and {@link Content}s or plain values in turn. */
    public Content rich(String key, Object... arguments) {
        List<Content> contents = new ArrayList<>();
        Object[] marked = arguments.clone();
        for (int i = 1; i < marked.length; i += 2) {
            if (marked[i] instanceof Content content) {
                contents.add(content);
                marked[i] = "\uE000" + (contents.size() - 1) + "\uE001";
            } else if (marked[i] instanceof String text) {
                marked[i] = PLACE_SIGNS.matcher(text).replaceAll("");
            }
        }
        String sentence = Elision.resolve(
                messages.sentence(request.language(), key, marked), place -> written(contents.get(place)));
        return output -> {
            Matcher places = PLACE.matcher(sentence);
            int from = 0;
            while (places.find()) {
                output.writeUserContent(sentence.substring(from, places.start()));
                output.writeUserContent(contents.get(Integer.parseInt(places.group(1))));
                from = places.end();
            }
            output.writeUserContent(sentence.substring(from));
        };
    }

    private static String written(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    public Language language() {
        return request.language();
    }

    /** What a text in another language than the page's says about it; nothing where it is the same. */
    public @Nullable String lang(Language ofText) {
        return ofText == language() ? null : ofText.code();
    }

    public Optional<Viewer> someone() {
        return Optional.ofNullable(request.viewer());
    }

    /** @throws IllegalStateException on a page for who is not signed in */
    public Viewer viewer() {
        return someone().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public boolean isViewer(UUID person) {
        return request.viewer() != null && request.viewer().id().equals(person);
    }

    public int unread() {
        return request.viewer() == null ? 0 : request.viewer().unread();
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public String icon(String name) {
        return assets.icons().checked(name);
    }

    public String csrf() {
        return request.csrf() == null ? "" : request.csrf().getToken();
    }

    /** An id for a form, by which it is known when it is sent twice; every form has another. It tells for whom the form is, too. */
    public String submission() {
        UUID id = UUID.randomUUID();
        return request.writer() == null ? id.toString() : id + FormWriters.AFTER + request.writer();
    }

    public String path() {
        return request.path();
    }

    public String here() {
        return request.here();
    }

    /** Whether a form was sent, and this page shows it again. */
    public boolean isSent() {
        return request.sent();
    }

    /** Whether who sits here came from another organisation to look around, and may go back there. */
    public boolean isVisiting() {
        return request.visiting();
    }

    /** The words that confirm what was just done; null when nothing was. */
    public @Nullable String done() {
        return request.done().get().map(code -> t("site.done." + code)).orElse(null);
    }

    /** Where what was just done can be undone; null when it cannot. */
    public @Nullable String undo() {
        return request.done().get().isEmpty() ? null : request.undo();
    }

    public String ago(Instant instant) {
        return times.ago(instant);
    }

    public String date(LocalDate day) {
        return times.date(day);
    }

    public String longDate(LocalDate day) {
        return times.longDate(day);
    }

    public String full(Instant instant) {
        return times.full(instant);
    }

    public LocalDate today() {
        return times.today();
    }
}
