package be.goesting.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Sees to it that the roles and the database are there and as promised. */
public final class DatabaseProvisioner {

    /**
     * What a letter is, for the text search parser. Under plain C every sign outside ASCII is one, so that “word” and
     * word differ. Not every system knows every name.
     */
    private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "English_United States.1252");

    private static final String INVALID_LOCALE = "42809";

    private DatabaseProvisioner() {}

    /**
     * Makes a role that owns the tables, one that the application works as, and the database; none of the two is superuser, so what
     * runs with the rights of the owner can do no more than touch these tables.
     */
    public static void rolesAndDatabase(Login superuser, String ownerPassword, String applicationPassword)
            throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            role(statement, "goesting_owner", "bypassrls", ownerPassword);
            role(statement, "goesting_app", "nobypassrls", applicationPassword);
            if (!found(statement, "select from pg_database where datname = 'goesting'")) {
                createDatabase(statement);
            }
            statement.execute("alter database goesting owner to goesting_owner");
            statement.execute("revoke all on database goesting from public");
            statement.execute("revoke all on database goesting from goesting_app");
            statement.execute("grant connect on database goesting to goesting_app");
        }
    }

    private static void role(Statement statement, String name, String policies, String password) throws SQLException {
        if (!found(statement, "select from pg_roles where rolname = '%s'".formatted(name))) {
            statement.execute("create role " + name);
        }
        statement.execute("""
                alter role %s login nosuperuser %s nocreatedb nocreaterole noreplication
                password '%s'""".formatted(name, policies, password));
    }

    /** What a superuser made here before there was an owner; what belongs to an extension stays as it is. */
    public static void handOver(Login superuser) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                      change text;
                    begin
                      for change in
                        select format('alter %s %s owner to goesting_owner',
                                      case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
                           and pg_get_userbyid(c.relowner) <> 'goesting_owner'
                           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
                        union all
                        select format('alter routine %s owner to goesting_owner', p.oid::regprocedure)
                          from pg_proc p
                         where p.pronamespace = 'public'::regnamespace and pg_get_userbyid(p.proowner) <> 'goesting_owner'
                           and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                        union all
                        select format('alter text search configuration %s owner to goesting_owner', t.oid::regconfig)
                          from pg_ts_config t
                         where t.cfgnamespace = 'public'::regnamespace and pg_get_userbyid(t.cfgowner) <> 'goesting_owner'
                      loop
                        execute change;
                      end loop;
                    end $$""");
        }
    }

    /** Sorts as people do, in any language: é beside e, and capitals beside small letters. */
    private static void createDatabase(Statement statement) throws SQLException {
        for (String type : CHARACTER_TYPES) {
            try {
                createDatabase(statement, type);
                return;
            } catch (SQLException unknown) {
                if (!INVALID_LOCALE.equals(unknown.getSQLState())) {
                    throw unknown;
                }
            }
        }
        createDatabase(statement, "C");
    }

    private static void createDatabase(Statement statement, String characterType) throws SQLException {
        statement.execute("""
                create database goesting template template0 encoding 'UTF8'
                locale_provider icu icu_locale 'und' lc_collate 'C' lc_ctype '%s'""".formatted(characterType));
    }

    /** Another program version may sort differently; an index in the old order would miss rows. */
    public static void refreshCollation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (found(statement, """
                    select from pg_database where datname = current_database()
                    and datcollversion is distinct from pg_database_collation_actual_version(oid)""")) {
                statement.execute("reindex database goesting");
                statement.execute("alter database goesting refresh collation version");
            }
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
