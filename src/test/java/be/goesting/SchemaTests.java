package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every table, index and function, read from the catalogue: so nobody has to remember it. */
class SchemaTests {

    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "flyway_schema_history",
            "rate_limits",
            "spring_session",
            "spring_session_attributes",
            "event_publication",
            "scheduled_tasks",
            "form_keys",
            "unsubscribe_keys",
            "installation",
            "organisations");

    /** Made by others, who keep to their own bounds. */
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    /** Ids that are ordered tell when a row was made; these rows may touch a question without a name. */
    private static final Map<String, String> RANDOM_IDS = Map.ofEntries(
            Map.entry("questions", "a question without a name was asked at no more than a day"),
            Map.entry("question_topics", "written together with the question"),
            Map.entry("question_requests", "written together with the question"),
            Map.entry("topics", "somebody may type one in a question without a name"),
            Map.entry("topic_labels", "somebody may type one in a question without a name"),
            Map.entry("question_passes", "says who may be asked, of a question without a name too"),
            Map.entry("answers", "stands at a question without a name"),
            Map.entry("answer_thanks", "stands at a question without a name"),
            Map.entry("answer_comments", "the asker without a name may write one"),
            Map.entry("notifications", "tells of what was asked or said without a name"),
            Map.entry("follows", "somebody may follow a question without a name"),
            Map.entry("saved_items", "somebody may save a question without a name"));

    /** Text of which a handful of values is known to the database, or that has a form: no free text. */
    private static final String CODED =
            "'kind', 'status', 'audience', 'outcome', 'language', 'colour', 'role', 'theme',"
                    + " 'method', 'aim', 'level', 'span', 'urgency', 'ending', 'ended_by', 'awaited', 'side', 'who', 'occasion',"
                    + " 'invited_by', 'helped', 'category', 'channel', 'timing', 'former_timing', 'composer', 'advises', 'answer', 'how', 'problem', 'encoding', 'separator', 'code'";

    private final JdbcClient database = TestApplication.bean(JdbcClient.class);

    @Test
    void everyTenantTableForcesItsPolicyAndHasNoOtherBesideIt() {
        assertThat(names("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1
                                    and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                                          and p.polroles = '{0}' and p.polwithcheck is null
                                          and pg_get_expr(p.polqual, p.polrelid) = '(organisation_id = current_organisation())'))""")).containsExactlyInAnyOrderElementsOf(OF_NO_ORGANISATION);
    }

    @Test
    void theOrganisationItselfIsSeenByNobodyElse() {
        assertThat(names("""
                        select pg_get_expr(p.polqual, p.polrelid) from pg_policy p join pg_class c on c.oid = p.polrelid
                         where c.oid = 'organisations'::regclass and c.relforcerowsecurity""")).containsExactly("(id = current_organisation())");
    }

    @Test
    void everyKeyAndEveryUniqueIndexCarriesTheOrganisationAlong() {
        assertThat(names("""
                        select distinct k.conrelid::regclass::text from pg_constraint k
                         where k.contype in ('p', 'f', 'u') and k.connamespace = 'public'::regnamespace
                           and not exists (select from unnest(k.conkey) column_number
                                             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = column_number
                                            where a.attname = 'organisation_id')
                        union
                        select i.indrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                         where c.relnamespace = 'public'::regnamespace and i.indisunique
                           and not exists (select from pg_attribute a where a.attrelid = i.indrelid
                                              and a.attnum = any(i.indkey) and a.attname = 'organisation_id')""")).isSubsetOf(OF_NO_ORGANISATION);
    }

    /** Else what is deleted above leaves rows of nobody behind. */
    @Test
    void everyTenantTableGoesWithItsOrganisation() {
        assertThat(names("""
                        with recursive going as (
                          select 'organisations'::regclass gone
                          union
                          select k.conrelid::regclass from pg_constraint k join going g on k.confrelid = g.gone
                           where k.contype = 'f' and k.confdeltype = 'c')
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
                           and c.oid not in (select gone from going)""")).isEmpty();
    }

    /** A deletion looks for what points to the row; without an index it reads the whole table, of all organisations. */
    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithItsColumns() {
        assertThat(names("""
                        select k.conrelid::regclass || ': ' || pg_get_constraintdef(k.oid) from pg_constraint k
                         where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                           and not exists (
                             select from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
                              where i.indrelid = k.conrelid and m.amname = 'btree'
                                and (select array_agg(n order by n) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) n)
                                  = (select array_agg(n order by n) from unnest(k.conkey) n)
                                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) in (
                                  select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
                                   where a.attrelid = k.conrelid and a.attnum = any(k.conkey))))""")).isEmpty();
    }

    @Test
    void everyTextHasAnEnd() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all(:aside)
                           and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
                           and not exists (
                             select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                                and pg_get_constraintdef(k.oid) ~ format(
                                  '(length|cardinality|array_to_string)\\(\\(?%1$s\\M|\\(%1$s = ANY|\\(%1$s ~ |\\(%1$s = ''', a.attname))""")).isEmpty();
    }

    @Test
    void everyCodeIsOneTheDatabaseKnows() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                           and a.atttypid = 'text'::regtype and a.attname in (%s)
                           and c.relname not in ('flyway_schema_history', 'event_publication')
                           and not exists (
                             select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                                and pg_get_constraintdef(k.oid) ~ format('\\(%%1$s (= ANY|=|~) ', a.attname))""".formatted(CODED))).isEmpty();
    }

    @Test
    void everyIdIsOrderedButWhereATimeMustNotBeKnown() {
        assertThat(ids("uuidv7()")).doesNotContainAnyElementsOf(RANDOM_IDS.keySet());
        assertThat(ids("gen_random_uuid()")).containsExactlyInAnyOrderElementsOf(RANDOM_IDS.keySet());
        assertThat(names("""
                        select c.relname from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped
                          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all(:aside)
                           and c.relrowsecurity and d.oid is null"""))
                .as("an id that another row had")
                .containsExactlyInAnyOrder("conversations", "former_topics", "talks");
    }

    @Test
    void aQuestionWithoutANameTellsNoTime() {
        assertThat(names("""
                        select pg_get_constraintdef(k.oid) from pg_constraint k
                         where k.conrelid = 'questions'::regclass and pg_get_constraintdef(k.oid) ~ 'tells_only_the_day'"""))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(List.of(
                        "tells_only_the_day(created_at)",
                        "tells_only_the_day(opened_at)",
                        "tells_only_the_day(updated_at)",
                        "tells_only_the_day(deleted_at)",
                        "tells_only_the_day(helped_at)"));
    }

    /** With the rights of the owner a name must mean what it meant when the function was written, whoever calls it. */
    @Test
    void everyFunctionWithTheOwnersRightsLooksInTheSchemaFirstAndIsCalledByNobodyUnasked() {
        assertThat(names("""
                        select p.oid::regprocedure::text from pg_proc p
                         where p.pronamespace = 'public'::regnamespace and p.prosecdef
                           and (not coalesce('search_path=public, pg_temp' = any(p.proconfig), false)
                                or p.proacl is null or exists (select from aclexplode(p.proacl) r where r.grantee = 0))""")).isEmpty();
    }

    /** So does what they call by name: that which has a stem. */
    @Test
    void everyFunctionWithTheOwnersRightsKeepsToTheOrganisation() {
        assertThat(names("""
                        select p.proname from pg_proc p
                         where p.pronamespace = 'public'::regnamespace and (p.prosecdef or p.proname like '%\\_having')
                           and coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) !~* 'current_organisation\\(\\)|similar_texts|matching_texts'
                         order by 1"""))
                .containsExactly(
                        "analyze_grown_tables",
                        "installed_organisations",
                        "organisations_with_mail_due",
                        "organisations_with_notifications_due",
                        "people_with_email",
                        "viewer");
    }

    @Test
    void theApplicationOwnsNothingAndMakesNoTables() {
        assertThat(names("""
                        select right_ from (values ('temporary'), ('create')) r (right_)
                         where has_database_privilege(current_user, current_database(), right_)
                        union all
                        select 'schema' where has_schema_privilege(current_user, 'public', 'create')
                        union all
                        select relname from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')""")).isEmpty();
        assertThatThrownBy(() ->
                        database.sql("create temporary table mine (id int)").update())
                .isInstanceOf(DataAccessException.class);
    }

    /** What the application calls with the owner's rights, it may not call with those of who may do everything. */
    @Test
    void whoOwnsTheTablesAndTheFunctionsIsNoSuperuser() {
        assertThat(names("""
                        select distinct r.rolname from pg_roles r
                         where r.rolsuper and r.oid in (
                           select c.relowner from pg_class c where c.relnamespace = 'public'::regnamespace
                           union select p.proowner from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
                           union select d.datdba from pg_database d where d.datname = current_database())""")).isEmpty();
    }

    @Test
    void outsideAnOrganisationNothingIsSeen() {
        assertThat(database.sql("select count(*) from moments")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Set<String> ids(String made) {
        return new TreeSet<>(names("""
                select c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped
                  join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                 where c.relnamespace = 'public'::regnamespace and pg_get_expr(d.adbin, d.adrelid) = '%s'""".formatted(made)));
    }

    private List<String> names(String sql) {
        var statement = database.sql(sql);
        return (sql.contains(":aside") ? statement.param("aside", NOT_OURS.toArray(String[]::new)) : statement)
                .query(String.class)
                .list();
    }
}
