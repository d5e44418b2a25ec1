package be.goesting.people;

import be.goesting.site.Page;
import be.goesting.site.queries.Query;
import be.goesting.site.queries.QueryBatch;
import gg.jte.Content;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a person's page. Each feature that has something of a person to show fills one. */
public interface PersonPanel {

    /** What to show of the person to who is looking; empty when there is nothing. */
    Optional<Content> show(Person person, Page page);

    /** A part that asks one thing of the database: what all of them ask is asked in one go, so that one more costs no wait more. */
    abstract class Asking<T> implements PersonPanel {

        /** Empty when there is nothing to show whatever the database knows. */
        protected abstract Optional<Query<T>> query(Person person, Page page);

        protected abstract Optional<Content> show(Person person, Page page, List<T> found);

        @Override
        public final Optional<Content> show(Person person, Page page) {
            Asked asked = page.once(Asked.class, () -> {
                throw new IllegalStateException("a part is shown before the parts were asked for");
            });
            return asked.of(this).flatMap(found -> show(person, page, found));
        }

        /** What each of the parts found. */
        record Asked(Map<Asking<?>, List<?>> byPanel) {

            static Asked by(List<PersonPanel> panels, Person person, Page page, QueryBatch queryBatch) {
                Map<Asking<?>, Query<?>> queries = new LinkedHashMap<>();
                for (PersonPanel panel : panels) {
                    if (panel instanceof Asking<?> asking) {
                        asking.query(person, page).ifPresent(query -> queries.put(asking, query));
                    }
                }
                Iterator<List<?>> answers =
                        queryBatch.list(List.copyOf(queries.values())).iterator();
                Map<Asking<?>, List<?>> found = new HashMap<>();
                queries.keySet().forEach(panel -> found.put(panel, answers.next()));
                return new Asked(found);
            }

            /** A panel's own query filled its list. */
            @SuppressWarnings("unchecked")
            <T> Optional<List<T>> of(Asking<T> panel) {
                return Optional.ofNullable((List<T>) byPanel.get(panel));
            }
        }
    }
}
