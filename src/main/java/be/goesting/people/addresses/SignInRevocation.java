package be.goesting.people.addresses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closes what somebody's address opened; filled by the module that lets people in. Done in the transaction itself: there is no
 * moment in which the old address still lets in.
 */
public interface SignInRevocation {

    /** @param address that the person had until now; null for none */
    void revoke(UUID organisation, UUID person, @Nullable String address);
}
