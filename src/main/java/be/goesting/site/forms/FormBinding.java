package be.goesting.site.forms;

import be.goesting.site.text.SentText;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.beans.propertyeditors.CustomMapEditor;
import org.springframework.core.MethodParameter;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;

/**
 * How what was sent becomes a record: a field that was not sent is "", an empty list or map, or false, and never null; text comes
 * as {@link SentText} has it.
 */
@ControllerAdvice
class FormBinding {

    @InitBinder(Forms.NAME)
    void bind(WebDataBinder binder) {
        prepare(binder);
    }

    /** A place in a list that is no number, or that has none: nobody's page sends it. */
    @ExceptionHandler({NumberFormatException.class, IndexOutOfBoundsException.class})
    void refusePlace(RuntimeException failure, HttpServletResponse response) throws IOException {
        boolean isBinding = Arrays.stream(failure.getStackTrace())
                .anyMatch(call -> call.getClassName().equals(DataBinder.class.getName()));
        if (!isBinding) {
            throw failure;
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A file where words were asked for. */
    @ExceptionHandler(MethodArgumentConversionNotSupportedException.class)
    void refuseFile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    static void prepare(DataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setNameResolver(FormBinding::name);
        binder.registerCustomEditor(String.class, new TextEditor());
        binder.registerCustomEditor(boolean.class, new TickEditor());
        binder.registerCustomEditor(List.class, new TextsEditor());
        binder.registerCustomEditor(Map.class, new ByNameEditor());
    }

    private static @Nullable String name(MethodParameter component) {
        var named = component.getParameterAnnotation(BindParam.class);
        return named == null ? null : named.value();
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
