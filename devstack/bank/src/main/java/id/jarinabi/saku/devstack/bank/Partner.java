package id.jarinabi.saku.devstack.bank;

import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.function.Supplier;

/// The one partner of this bank, and what both sides have agreed on.
///
/// @param clientId as whom the partner asks for tokens
/// @param clientSecret with which the partner signs its calls
/// @param key the partner's public key
/// @param partnerId of the header `X-PARTNER-ID`, both ways
/// @param channelId of the header `CHANNEL-ID`, both ways
/// @param corporate the partner's five digits in front of every virtual account
/// @param base where the partner listens; its paths follow
/// @param bankClientId as whom the bank asks the partner for tokens
/// @param bankSecret the secret that the partner has issued to the bank
/// @param bankKey the bank's own private key
public record Partner(
    String clientId,
    String clientSecret,
    PublicKey key,
    String partnerId,
    String channelId,
    String corporate,
    Supplier<URI> base,
    String bankClientId,
    String bankSecret,
    PrivateKey bankKey) {}
