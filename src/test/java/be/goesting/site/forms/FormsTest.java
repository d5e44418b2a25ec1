package be.goesting.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.forms.saved.SavedForm;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whatever is sent, or not, each form that a controller reads is a record that can be worked with. */
class FormsTest {

    private static final int FAR_TOO_LONG = 500_000;

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new FormsConfiguration.MessagesAreKeys())
            .buildValidatorFactory()
            .getValidator();

    /** A component of a form that holds text: itself, or each of its elements. */
    record TextField(Class<? extends Record> form, RecordComponent component) {

        String name() {
            return Map.class.isAssignableFrom(component.getType()) ? component.getName() + "[nl]" : component.getName();
        }

        boolean isRefused(String text) {
            var form = read(form(), Map.of(name(), text));
            return VALIDATOR.validate(form).stream()
                    .anyMatch(each -> each.getPropertyPath().toString().startsWith(component.getName()));
        }

        Optional<Integer> longest() {
            return size(annotated()).or(() -> size(component.getAccessor())).map(Size::max);
        }

        private Optional<Size> size(AnnotatedElement element) {
            return Optional.ofNullable(element.getAnnotation(Size.class));
        }

        private AnnotatedElement annotated() {
            return component.getAnnotatedType() instanceof AnnotatedParameterizedType generic
                    ? generic.getAnnotatedActualTypeArguments()[generic.getAnnotatedActualTypeArguments().length - 1]
                    : field();
        }

        private AnnotatedElement parameter() {
            return Arrays.stream(form.getDeclaredConstructors()[0].getParameters())
                    .filter(each -> each.getName().equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
        }

        private AnnotatedElement field() {
            try {
                return form.getDeclaredField(component.getName());
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return form.getSimpleName() + "." + component.getName();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatWasNotSentIsNeverNull(Class<? extends Record> type) throws ReflectiveOperationException {
        var form = read(type, Map.of());
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            assertThat(component.getAccessor().invoke(form))
                    .as(component.getName())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextHasAnEnd(TextField field) {
        assertThat(field.isRefused("x".repeat(FAR_TOO_LONG))).isTrue();
        field.longest()
                .ifPresent(longest ->
                        assertThat(field.isRefused("x".repeat(longest + 1))).isTrue());
    }

    private static Record read(Class<? extends Record> type, Map<String, String> sent) {
        var fields = new HashMap<String, ArrayList<String>>();
        sent.forEach((name, value) -> fields.put(name, new ArrayList<>(List.of(value))));
        return Forms.read(new SavedForm("/", fields, UUID.randomUUID()), type);
    }

    static Stream<TextField> texts() {
        return forms().flatMap(form -> Arrays.stream(form.getRecordComponents())
                .filter(component -> component.getType() != boolean.class)
                .map(component -> new TextField(form, component)));
    }

    static Stream<Class<? extends Record>> forms() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("be.goesting").stream()
                        .filter(each -> each.isAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                        .flatMap(FormsTest::bound)
                        .distinct();
    }

    private static Stream<Class<? extends Record>> bound(Method handler) {
        return Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(ModelAttribute.class))
                .map(parameter -> parameter.getType().asSubclass(Record.class));
    }
}
