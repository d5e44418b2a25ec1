package be.goesting.site.rendering;

import be.goesting.site.Pages;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/** Writes down what an application shows: the templates that its controllers and gathering pages name, and for which routes. */
public final class RenderedTemplates implements BeanPostProcessor, BeanFactoryAware {

    private final Set<String> templates = ConcurrentHashMap.newKeySet();
    private final Set<String> routes = ConcurrentHashMap.newKeySet();
    private @Nullable BeanFactory beans;

    public Set<String> templates() {
        return Set.copyOf(templates);
    }

    /** As {@code GET /moments/{id}}. */
    public Set<String> routes() {
        return Set.copyOf(routes);
    }

    /** From here on only what comes. */
    public void forget() {
        templates.clear();
        routes.clear();
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JteViews
                ? new Watched(Objects.requireNonNull(beans).getBean(Pages.class))
                : bean;
    }

    private void answered(String template) {
        templates.add(template);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletRequest request = current.getRequest();
            routes.add(
                    request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        }
    }

    private final class Watched extends JteViews {

        Watched(Pages pages) {
            super(pages, false);
        }

        @Override
        public View resolveViewName(String name, Locale locale) {
            if (!name.startsWith("redirect:")) {
                answered(name);
            }
            return Objects.requireNonNull(super.resolveViewName(name, locale));
        }

        @Override
        void render(String name, Map<String, Object> parameters, TemplateOutput output) {
            templates.add(name);
            super.render(name, parameters, output);
        }
    }
}
