package be.goesting;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The names of what each route of the application reads from a form or an address, as its handler says. */
final class RouteParameters {

    private final Map<String, Method> handlers = handlers();

    List<String> of(Routes.Route route) {
        return names(Objects.requireNonNull(handlers.get(route.name())));
    }

    private static List<String> names(Method handler) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : handler.getParameters()) {
            if (parameter.isAnnotationPresent(ModelAttribute.class)) {
                names.addAll(fields(parameter.getType()));
            } else if (parameter.isAnnotationPresent(RequestParam.class)) {
                String name = parameter.getAnnotation(RequestParam.class).name();
                names.add(name.isEmpty() ? parameter.getName() : name);
            }
        }
        return names;
    }

    private static List<String> fields(Class<?> form) {
        Parameter[] parameters = form.getDeclaredConstructors()[0].getParameters();
        RecordComponent[] components = form.getRecordComponents();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            BindParam named = parameters[i].getAnnotation(BindParam.class);
            String name = named == null ? components[i].getName() : named.value();
            names.add(name);
            if (Map.class.isAssignableFrom(components[i].getType())) {
                names.add(name + "[nl]");
            }
        }
        return names;
    }

    private static Map<String, Method> handlers() {
        Map<String, Method> handlers = new HashMap<>();
        TestApplication.all(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    var methods = info.getMethodsCondition().getMethods();
                    (methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name))
                            .forEach(method -> info.getPatternValues()
                                    .forEach(pattern -> handlers.put(method + " " + pattern, handler.getMethod())));
                }));
        return handlers;
    }
}
