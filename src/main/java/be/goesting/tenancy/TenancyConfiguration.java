package be.goesting.tenancy;

import java.util.Arrays;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    OrganisationTransactionManager transactionManager(DataSource database) {
        return new OrganisationTransactionManager(database);
    }

    /** Opens a listener's transaction in the organisation of the event: outside the transaction, inside the other thread. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor listenersWorkInTheEventsOrganisation() {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class),
                (MethodInterceptor) TenancyConfiguration::inOrganisationOfEvent);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static @Nullable Object inOrganisationOfEvent(MethodInvocation listener) throws Throwable {
        var event = Arrays.stream(listener.getArguments())
                .filter(OrganisationEvent.class::isInstance)
                .map(OrganisationEvent.class::cast)
                .findFirst();
        return event.isPresent()
                ? CurrentOrganisation.call(event.get().organisation(), listener::proceed)
                : listener.proceed();
    }
}
