package be.goesting.topics.administration;

import be.goesting.site.Language;
import be.goesting.topics.NewTopic;
import be.goesting.topics.Topics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the learning team does with topics. What it changes is the organisation's own, and no source takes it back. */
@Service
class TopicAdministration {

    private final JdbcClient database;
    private final Topics topics;

    TopicAdministration(JdbcClient database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    private record Label(UUID id, Language language, String label, boolean preferred, boolean sourced) {}

    /** Languages in which another topic already has that name; nobody gives one until the transaction ends. */
    Set<Language> taken(TopicForm form, @Nullable UUID except) {
        topics.lockNames();
        Set<Language> taken = new HashSet<>();
        form.chosen().forEach((language, name) -> {
            boolean isTaken = database.sql("""
                            select exists (select from topic_labels
                              where folded collate "C" = fold(:name) collate "C" and language = :language and preferred
                                and topic_id is distinct from :except and is_proposed(organisation_id, topic_id))""")
                    .param("name", name)
                    .param("language", language.code())
                    .param("except", except, java.sql.Types.OTHER)
                    .query(Boolean.class)
                    .single();
            if (isTaken) {
                taken.add(language);
            }
        });
        return taken;
    }

    boolean add(UUID id, TopicForm form) {
        Map<Language, List<String>> also = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            also.put(language, form.alternatives(language));
        }
        var topic = new NewTopic(id, form.chosen(), also);
        topics.add(List.of(topic));
        return true;
    }

    /** The names as they are now. */
    TopicForm form(UUID topic) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> also = new HashMap<>();
        for (Label label : labels(topic)) {
            if (label.preferred()) {
                names.put(label.language().code(), label.label());
            } else {
                also.merge(label.language().code(), label.label(), (all, next) -> all + "\n" + next);
            }
        }
        return new TopicForm(names, also);
    }

    void update(UUID topic, TopicForm form) {
        Map<Language, List<Label>> before = labels(topic).stream().collect(Collectors.groupingBy(Label::language));
        for (Language language : Language.values()) {
            update(topic, language, before.getOrDefault(language, List.of()), form);
        }
        database.sql("update topics set updated_at = now() where id = ?")
                .param(topic)
                .update();
    }

    private void update(UUID topic, Language language, List<Label> before, TopicForm form) {
        String name = form.chosen().get(language);
        Map<String, Boolean> wanted = new HashMap<>();
        form.alternatives(language).forEach(label -> wanted.put(label, false));
        if (name != null) {
            wanted.put(name, true);
        }
        List<Label> changed = new ArrayList<>();
        for (Label label : before) {
            boolean wasRenamed =
                    label.preferred() && label.sourced() && name != null && !wanted.containsKey(label.label());
            if (wasRenamed) {
                wanted.put(label.label(), false);
            }
            @Nullable Boolean preferred = wanted.remove(label.label());
            if (preferred == null) {
                remove(topic, label);
            } else if (preferred != label.preferred()) {
                changed.add(new Label(label.id(), language, label.label(), preferred, label.sourced()));
            }
        }
        changed.stream().filter(label -> !label.preferred()).forEach(this::prefer);
        changed.stream().filter(Label::preferred).forEach(this::prefer);
        wanted.forEach((label, preferred) -> insert(topic, language, label, preferred));
    }

    /** One preferred label at a time: first what is no longer, then what is. What was chosen here is no longer the source's. */
    private void prefer(Label label) {
        database.sql(
                        "update topic_labels set preferred = ?, concept_id = case when ? then null else concept_id end where id = ?")
                .params(label.preferred(), label.preferred(), label.id())
                .update();
    }

    private void remove(UUID topic, Label label) {
        if (label.sourced()) {
            database.sql("""
                            insert into topic_label_removals (topic_id, language, folded) values (?, ?, fold(?))
                            on conflict do nothing""")
                    .params(topic, label.language().code(), label.label())
                    .update();
        }
        database.sql("delete from topic_labels where id = ?").param(label.id()).update();
    }

    private void insert(UUID topic, Language language, String label, boolean preferred) {
        database.sql("insert into topic_labels (topic_id, language, label, preferred) values (?, ?, ?, ?)")
                .params(topic, language.code(), label, preferred)
                .update();
        database.sql("delete from topic_label_removals where topic_id = ? and language = ? and folded = fold(?)")
                .params(topic, language.code(), label)
                .update();
    }

    private List<Label> labels(UUID topic) {
        return database.sql("""
                        select id, language, label, preferred, concept_id is not null sourced from topic_labels
                         where topic_id = ? order by folded""")
                .param(topic)
                .query((row, n) -> new Label(
                        row.getObject(1, UUID.class),
                        Language.of(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .list();
    }

    void hide(UUID topic) {
        database.sql("update topics set hidden_at = coalesce(hidden_at, now()), updated_at = now() where id = ?")
                .param(topic)
                .update();
    }

    void show(UUID topic) {
        database.sql("update topics set hidden_at = null, updated_at = now() where id = ?")
                .param(topic)
                .update();
    }

    /** Those of these topics that something bears which everyone may read. */
    Set<UUID> inUse(List<UUID> candidates) {
        return new HashSet<>(database.sql("select id from topics where id = any(?) and used_on is not null")
                .param(candidates.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
