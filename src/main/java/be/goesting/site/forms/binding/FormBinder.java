package be.goesting.site.forms.binding;

import be.goesting.site.text.SentText;
import java.beans.PropertyEditorSupport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.beans.propertyeditors.CustomMapEditor;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * How what was sent becomes a record: a field that was not sent is "", an empty list or map, or false, and never null; text comes
 * as {@link SentText} has it.
 */
public final class FormBinder extends ServletRequestDataBinder {

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
        setDeclarativeBinding(true);
    }

    public FormBinder(Class<? extends Record> type, String name) {
        this((Object) null, name);
        setTargetType(ResolvableType.forClass(type));
    }

    /** Fields are called as the components are: another name would be looked for in the annotations, for each form anew. */
    @Override
    public void setNameResolver(NameResolver resolver) {}

    /** The editors come here, for what Spring sets of a binder it sets before there are any. */
    @Override
    public void construct(ValueResolver sent) {
        registerCustomEditor(String.class, new TextEditor());
        registerCustomEditor(boolean.class, new TickEditor());
        registerCustomEditor(List.class, new TextsEditor());
        registerCustomEditor(Map.class, new ByNameEditor());
        super.construct(new EmptyWhereNotSent(sent));
    }

    /** For each component that is null Spring reads the types of all of them once more, to know whether it may be: a third of a page. */
    private record EmptyWhereNotSent(ValueResolver sent) implements ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            Object value = sent.resolveValue(name, type);
            return value == null && (type == String.class || type == boolean.class) ? "" : value;
        }

        @Override
        public Set<String> getNames() {
            return sent.getNames();
        }
    }

    private static String text(@Nullable Object sent) {
        return switch (sent) {
            case null -> "";
            case Object[] several -> several.length == 0 ? "" : text(several[0]);
            default -> SentText.tidy(sent.toString());
        };
    }

    private static final class TextEditor extends PropertyEditorSupport {

        @Override
        public void setValue(@Nullable Object sent) {
            super.setValue(text(sent));
        }

        @Override
        public void setAsText(String sent) {
            setValue(sent);
        }
    }

    /** A box that was ticked is sent, with whatever value; one that was not is not sent. Of two radio buttons one says no. */
    private static final class TickEditor extends PropertyEditorSupport {

        private static final Set<String> NO = Set.of("", "no", "false");

        @Override
        public void setValue(@Nullable Object sent) {
            super.setValue(sent instanceof Boolean ? sent : !NO.contains(text(sent)));
        }

        @Override
        public void setAsText(String sent) {
            setValue(sent);
        }
    }

    private static final class TextsEditor extends CustomCollectionEditor {

        TextsEditor() {
            super(List.class, true);
        }

        @Override
        protected Object convertElement(Object sent) {
            return text(sent);
        }
    }

    /** Of {@code name=x} where {@code name[nl]=x} was asked for, nothing is known. */
    private static final class ByNameEditor extends CustomMapEditor {

        ByNameEditor() {
            super(Map.class, true);
        }

        @Override
        public void setValue(@Nullable Object sent) {
            super.setValue(sent instanceof Map ? sent : null);
        }

        @Override
        public void setAsText(String sent) {
            setValue(null);
        }
    }
}
