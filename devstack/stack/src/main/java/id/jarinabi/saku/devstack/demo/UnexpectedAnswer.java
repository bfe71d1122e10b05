package id.jarinabi.saku.devstack.demo;

/// The API answered something that the contract does not foresee here.
final class UnexpectedAnswer extends RuntimeException {
  UnexpectedAnswer(String message) {
    super(message);
  }
}
