package be.goesting.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one item of a YAML file. */
record Fields(Map<String, Object> values) {

    /** @throws IllegalArgumentException when it is not there */
    String text(String name) {
        String text = maybe(name);
        if (text == null) {
            throw new IllegalArgumentException("No " + name + " in " + values);
        }
        return text;
    }

    @Nullable
    String maybe(String name) {
        Object value = values.get(name);
        return value == null ? null : String.valueOf(value).strip();
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    @Nullable
    Integer maybeNumber(String name) {
        return maybe(name) == null ? null : number(name);
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    List<Fields> items(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .map(item -> new Fields((Map<String, Object>) item))
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    @Nullable
    Fields item(String name) {
        return values.get(name) instanceof Map<?, ?> map ? new Fields((Map<String, Object>) map) : null;
    }

    @SuppressWarnings("unchecked")
    <T> Map<String, T> map(String name) {
        return values.get(name) instanceof Map<?, ?> map ? (Map<String, T>) map : Map.of();
    }
}
