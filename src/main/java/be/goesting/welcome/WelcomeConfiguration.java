package be.goesting.welcome;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WelcomeConfiguration {

    @Bean
    @ConditionalOnProperty("goesting.demo")
    AdministrationLink demoLink() {
        return new AdministrationLink("welcome.administration.demo", "/welcome", "everyone", Access.To.ADMINISTRATORS);
    }
}
