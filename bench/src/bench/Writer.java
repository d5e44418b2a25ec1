package bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** Somebody who shares one moment after another, and sends the same form again when no answer came. */
final class Writer implements Runnable {

    private static final Pattern SHARED = Pattern.compile("#moment-([0-9a-f-]{36})$");

    private final Visitor visitor;
    private final String person;
    private final ConcurrentMap<String, UUID> acknowledged;
    private volatile boolean finished;
    private volatile int retries;

    /** @param acknowledged the words of each moment the product said it had, with the moment's id */
    Writer(URI root, String person, ConcurrentMap<String, UUID> acknowledged) {
        this.visitor = new Visitor(root);
        this.person = person;
        this.acknowledged = acknowledged;
    }

    void signIn() throws IOException {
        String token = Visitor.hidden(visitor.get("/demo"), "_csrf");
        visitor.post("/demo/sign-in", Map.of("_csrf", token, "person", person));
    }

    void finish() {
        finished = true;
    }

    int retries() {
        return retries;
    }

    /** Ends only after an answer: what is sent last counts too. */
    @Override
    public void run() {
        for (int number = 1; !finished; number++) {
            share(person + " learned thing " + number);
        }
    }

    private void share(String words) {
        Map<String, String> form = Map.of();
        while (true) {
            try {
                if (form.isEmpty()) {
                    form = filledIn(words);
                }
                acknowledged.put(words, send(form));
                return;
            } catch (IOException unanswered) {
                retry();
            }
        }
    }

    private Map<String, String> filledIn(String words) throws IOException {
        var page = visitor.get("/share");
        return Map.of(
                "_csrf", Visitor.hidden(page, "_csrf"),
                "submission", Visitor.hidden(page, "submission"),
                "body", words,
                "audience", "everyone");
    }

    private UUID send(Map<String, String> form) throws IOException {
        var answer = visitor.post("/moments", form);
        var shared = SHARED.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!shared.find()) {
            throw new IOException("Answered " + answer.statusCode());
        }
        return UUID.fromString(shared.group(1));
    }

    private void retry() {
        retries++;
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
