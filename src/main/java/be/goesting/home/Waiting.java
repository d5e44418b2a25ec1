package be.goesting.home;

import be.goesting.site.Page;
import be.goesting.site.queries.QueryBatch;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/** What waits for who is looking, in whatever module: asked of the database in one go, with a result for each. */
@Repository
public class Waiting {

    private final QueryBatch queryBatch;
    private final ObjectProvider<WaitingPanel<?>> panels;

    Waiting(QueryBatch queryBatch, ObjectProvider<WaitingPanel<?>> panels) {
        this.queryBatch = queryBatch;
        this.panels = panels;
    }

    <T> List<T> on(Page page, WaitingPanel<T> panel) {
        return page.once(Found.class, () -> find(page)).of(panel);
    }

    private Found find(Page page) {
        Map<WaitingPanel<?>, WaitingQuery<?>> queries = new LinkedHashMap<>();
        panels.orderedStream()
                .filter(panel -> panel.concerns(page.viewer()))
                .forEach(panel -> queries.put(panel, panel.query(page)));
        Iterator<List<?>> answers = queryBatch
                .list(queries.values().stream().map(WaitingQuery::query).toList())
                .iterator();
        Map<WaitingPanel<?>, List<?>> found = new HashMap<>();
        queries.keySet().forEach(panel -> found.put(panel, answers.next()));
        return new Found(found);
    }

    private record Found(Map<WaitingPanel<?>, List<?>> byPanel) {

        /** A panel's own query filled its list. */
        @SuppressWarnings("unchecked")
        <T> List<T> of(WaitingPanel<T> panel) {
            return (List<T>) byPanel.getOrDefault(panel, List.of());
        }
    }
}
