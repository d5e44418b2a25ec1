package be.goesting;

import be.goesting.Routes.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a route is tried with: people of every kind, and things that belong to one of them, all made anew and all with a
 * {@link #WORD} by which they are known.
 */
final class RouteFixtures {

    /** Stands in every name and every text of the first organisation, and nowhere else. */
    static final String WORD = "zilvervis";

    private final TestOrganisation testOrganisation;
    private final String word;
    private final UUID team;
    private final Map<Kind, UUID> people = new EnumMap<>(Kind.class);

    RouteFixtures(TestOrganisation testOrganisation) {
        this(testOrganisation, WORD);
    }

    /** @param word stands in every name and every text, in place of {@link #WORD} */
    RouteFixtures(TestOrganisation testOrganisation, String word) {
        this.testOrganisation = testOrganisation;
        this.word = word;
        team = testOrganisation.add("insert into teams (name) values (?)", "Ploeg " + word);
        for (Kind kind : Kind.SIGNED_IN_HERE) {
            people.put(kind, person(kind == Kind.OWNER ? "Eigenaar" : "Collega"));
        }
        appoint(Kind.LEARNING_TEAM, "learning_team");
        appoint(Kind.ADMINISTRATOR, "administrator");
        testOrganisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(person(Kind.LEADER), team)
                .update());
    }

    UUID person(Kind kind) {
        return Objects.requireNonNull(people.get(kind));
    }

    /** The owner, who also has every role and leads the team: it is not for want of a right that something fails. */
    UUID ownerWhoMayDoEverything() {
        for (String role : List.of("administrator", "learning_team")) {
            testOrganisation.add("insert into role_assignments (person_id, role) values (?, ?)", owner(), role);
        }
        testOrganisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(owner(), team)
                .update());
        return owner();
    }

    private UUID owner() {
        return person(Kind.OWNER);
    }

    /** A thing of the owner's, by the name it has in the table. */
    UUID make(String thing) {
        return switch (thing) {
            case "person" -> owner();
            case "team" -> team;
            case "topic" -> topic();
            case "moment" -> moment(false);
            case "deleted-moment" -> moment(true);
            case "comment" -> comment(false);
            case "deleted-comment" -> comment(true);
            case "intention" ->
                testOrganisation.add(
                        "insert into intentions (person_id, body, review_on) values (?, ?, current_date)",
                        owner(),
                        "Voornemen " + word);
            case "statement" ->
                testOrganisation.add(
                        "insert into expertise_statements (person_id, body) values (?, ?)", owner(), "Kranen " + word);
            case "evidence" -> testOrganisation.add("""
                        insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                        values (?, ?, 'moment', ?, '/moments', ?, now())""", owner(), topic(), UUID.randomUUID(), "Kranen " + word);
            case "notice" ->
                testOrganisation.add(
                        "insert into notifications (person_id, actor_id, kind, path, excerpt) values (?, ?, 'thanked', ?, ?)",
                        owner(),
                        person(Kind.MEMBER),
                        "/moments/" + moment(false),
                        "Bericht " + word);
            case "colleague" -> person(Kind.MEMBER);
            case "addressee" ->
                testOrganisation.add(
                        "insert into people (name, email) values (?, ?)",
                        "Nieuweling " + word,
                        UUID.randomUUID() + "@" + word + ".example");
            case "address-change" ->
                testOrganisation.add(
                        "insert into address_changes (person_id, new_email, outcome, due_at) values (?, ?, 'waiting', '2099-01-01') "
                                + "on conflict (organisation_id, person_id) where outcome = 'waiting' do update set due_at = '2099-01-02'",
                        owner(),
                        UUID.randomUUID() + "@" + word + ".example");
            case "empty-team" -> testOrganisation.add("insert into teams (name) values (?)", "Lege ploeg " + word);
            case "question" -> question(false);
            case "deleted-question" -> question(true);
            case "question-to-owner" -> questionToOwner();
            case "pass" ->
                testOrganisation.add(
                        "insert into question_passes (question_id, person_id, passed_by) values (?, ?, ?)",
                        question(false),
                        person("Doorgegeven"),
                        person("Doorgever"));
            case "answer" -> answer(false);
            case "deleted-answer" -> answer(true);
            case "answer-comment" ->
                testOrganisation.add(
                        "insert into answer_comments (question_id, author_id, body) values (?, ?, ?)",
                        question(false),
                        owner(),
                        "Opmerking " + word);
            case "import" -> imported("author,created,body\nAn " + word + ",2023-01-27,Een kwartslag");
            case "finished-import" -> imported("");
            case "willing-colleague" -> willingColleague();
            case "talk" -> talk(owner(), person("Gesprekspartner"), "2099-05-04T08:00:00Z", "");
            case "talk-to-owner" -> talk(person("Gesprekspartner"), owner(), "", "");
            case "cancelled-talk" -> talk(owner(), person("Gesprekspartner"), "2099-05-04T08:00:00Z", "cancelled");
            case "past-talk" -> talk(owner(), person("Gesprekspartner"), "2020-05-04T08:00:00Z", "");
            case "leader" -> person(Kind.LEADER);
            case "conversation" -> conversation("");
            case "conversation-past" -> conversation("held");
            case "point" ->
                testOrganisation.add(
                        "insert into conversation_points (conversation_id, side, body) values (?, 'learner', ?)",
                        conversation(""),
                        "Punt " + word);
            case "agreement" ->
                testOrganisation.add(
                        "insert into agreements (conversation_id, who, body) values (?, 'learner', ?)",
                        conversation(""),
                        "Afspraak " + word);
            case "appreciation" -> appreciation(owner(), person("Bedankte"), false, false);
            case "withdrawn-appreciation" -> appreciation(owner(), person("Bedankte"), false, true);
            case "appreciation-to-owner" -> appreciation(person("Bedanker"), owner(), true, false);
            case "need" -> need(owner(), "");
            case "deleted-need" -> need(owner(), "deleted_at");
            case "open-need" -> need(person("Leergierig"), "everyone_at");
            case "offer" ->
                testOrganisation.add(
                        "insert into need_offers (need_id, person_id, body) values (?, ?, ?)",
                        need(person("Leergierig"), "everyone_at"),
                        owner(),
                        "Kom mee " + word);
            case "step" -> step(false);
            case "deleted-step" -> step(true);
            case "goal" ->
                testOrganisation.add(
                        "insert into goals (person_id, body, adopted_at) values (?, ?, now())",
                        owner(),
                        "Doel " + word);
            case "suggestion" ->
                testOrganisation.add(
                        "insert into goals (person_id, body, suggested_by) values (?, ?, ?)",
                        owner(),
                        "Voorstel " + word,
                        person(Kind.LEADER));
            case "stuck" ->
                testOrganisation.add(
                        "insert into stuck_requests (person_id, leader_id, body) values (?, ?, ?)",
                        owner(),
                        person(Kind.LEADER),
                        "Vast " + word);
            default -> new UndoableFixtures(testOrganisation, this).make(thing);
        };
    }

    private UUID person(String role) {
        return testOrganisation.add("insert into people (name, team_id) values (?, ?)", role + " " + word, team);
    }

    private void appoint(Kind kind, String role) {
        testOrganisation.add("insert into role_assignments (person_id, role) values (?, ?)", person(kind), role);
    }

    private UUID moment(boolean deleted) {
        return testOrganisation.add("""
                insert into moments (author_id, team_id, kind, language, body, audience, deleted_at)
                values (?, ?, 'insight', 'nl', ?, 'everyone', case when ? then now() end)""", owner(), team, "De kogelkraan van " + word, deleted);
    }

    private UUID comment(boolean deleted) {
        return testOrganisation.add("""
                insert into comments (moment_id, author_id, language, body, deleted_at)
                values (?, ?, 'nl', ?, case when ? then now() end)""", moment(false), owner(), "Reactie " + word, deleted);
    }

    private UUID question(boolean deleted) {
        return testOrganisation.add("""
                insert into questions (author_id, team_id, language, body, audience, opened_at, deleted_at)
                values (?, ?, 'nl', ?, 'everyone', now(), case when ? then now() end)""", owner(), team, "Wie kent de kogelkraan van " + word, deleted);
    }

    private UUID questionToOwner() {
        UUID question = testOrganisation.add(
                "insert into questions (author_id, language, body, audience) values (?, 'nl', ?, 'asked')",
                person(Kind.LEADER),
                "Vraag aan de eigenaar " + word);
        testOrganisation.add("insert into question_requests (question_id, person_id) values (?, ?)", question, owner());
        return question;
    }

    private UUID answer(boolean deleted) {
        return testOrganisation.add("""
                insert into answers (question_id, author_id, language, body, deleted_at)
                values (?, ?, 'nl', ?, case when ? then now() end)""", question(false), owner(), "Antwoord " + word, deleted);
    }

    private UUID imported(String content) {
        return testOrganisation.add("""
                insert into imports (importer, uploader_id, uploader_name, file_name, content, finished_at, format, encoding, separator, columns)
                values ('posts', ?, 'Beheerder', ?, convert_to(nullif(?, ''), 'UTF8'), case when ? then now() end, 'CSV', 'UTF_8', 'COMMA',
                        '{0,1,-1,-1,2}')""", person(Kind.ADMINISTRATOR), word + ".csv", content, content.isEmpty());
    }

    /** Who does not mind being asked by everyone. */
    private UUID willingColleague() {
        UUID person = person("Bereidwillig");
        testOrganisation.add("insert into availabilities (person_id, per_week) values (?, 50)", person);
        return person;
    }

    /** Agreed on the time; with none given it waits for the host. */
    private UUID talk(UUID asker, UUID host, String at, String ending) {
        return testOrganisation.add("""
                with given as (select cast(nullif(?, '') as timestamptz) at, nullif(?, '') ending), meeting as (
                  insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes, ending, ended_by, ended_at, awaited,
                    proposed_times, proposed_minutes)
                  select 'talk', ?, ?, at, case when at is not null then 15 end, ending,
                         case when ending is not null then 'organiser' end, case when ending is not null then now() end,
                         case when at is null then 'invitee' end,
                         case when at is null then array[timestamptz '2099-05-04T08:00:00Z'] else '{}' end,
                         case when at is null then 15 end
                    from given returning id)
                insert into talks (id, about) select id, ? from meeting""", at, ending, asker, host, "Babbel " + word);
    }

    /** Of the owner and who leads the team. */
    private UUID conversation(String ending) {
        return testOrganisation.add("""
                with given as (select nullif(?, '') ending), meeting as (
                  insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes, ending, ended_by, ended_at)
                  select 'conversation', ?, ?, '2099-05-04T08:00:00Z', 30, ending,
                         case when ending is not null then 'invitee' end, case when ending is not null then now() end
                    from given returning id, organiser_id, invitee_id)
                insert into conversations (id, learner_id, leader_id, occasion, about)
                select id, invitee_id, organiser_id, 'first', ? from meeting""", ending, person(Kind.LEADER), owner(), "Gesprek " + word);
    }

    private UUID appreciation(UUID giver, UUID receiver, boolean open, boolean withdrawn) {
        UUID appreciation = testOrganisation.add("""
                insert into appreciations (giver_id, body, language, public_at, deleted_at)
                values (?, ?, 'nl', case when ? then now() end, case when ? then now() end)""", giver, "Bedankt " + word, open, withdrawn);
        testOrganisation.add(
                "insert into appreciation_receivers (appreciation_id, person_id) values (?, ?)",
                appreciation,
                receiver);
        return appreciation;
    }

    /** @param at the column of when it was shared or deleted; none for one that is the owner's alone */
    private UUID need(UUID person, String at) {
        return testOrganisation.add(
                "insert into needs (person_id, body, language" + (at.isEmpty() ? "" : ", " + at)
                        + ") values (?, ?, 'nl'" + (at.isEmpty() ? "" : ", now()") + ")",
                person,
                "Leerwens " + word);
    }

    private UUID step(boolean deleted) {
        return testOrganisation.add("""
                insert into steps (person_id, need_id, method, body, deleted_at)
                values (?, ?, 'own', ?, case when ? then now() end)""", owner(), need(owner(), ""), "Stap " + word, deleted);
    }

    private UUID topic() {
        UUID topic = testOrganisation.add("insert into topics (id) values (?)", UUID.randomUUID());
        testOrganisation.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                topic,
                "kraan " + word);
        return topic;
    }
}
