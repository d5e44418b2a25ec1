package be.goesting.site;

/**
 * Something who administers, or the learning team, can do; each module that has such a thing offers it as a bean.
 *
 * @param key the message that names it; {@code .how} behind it says in a sentence what it is for
 * @param path where it is done
 * @param icon the name of its icon
 * @param to who can do it
 */
public record AdministrationLink(String key, String path, String icon, Access.To to) {}
