@rest @borrow-lend @operation:getBorrowLendLiquidationPrice
Feature: Get borrow lend liquidation price
  GET /api/v1/borrowLend/position/liquidationPrice, for a browser's login: no instruction was ever published.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: no key opens it, so it is never sent

    @refusal
    Scenario: A key does not help
      When I get the borrow lend liquidation price
        | borrow | eyJxdWFudGl0eSI6IjIwIiwic2lkZSI6IkJvcnJvdyIsInN5bWJvbCI6IlNPTCJ9 |
      Then the call is not sent: "getBorrowLendLiquidationPrice was not sent: it needs a login with a browser, which no API key opens"
