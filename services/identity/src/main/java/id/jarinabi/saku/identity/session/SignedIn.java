package id.jarinabi.saku.identity.session;

/// The answer to a login; the refresh token travels beside it in a cookie that no script reads.
public record SignedIn(String accessToken, long expiresIn, Me user) {}
