@rest @position @operation:getPnlPayments
Feature: Get profit and loss payments
  GET /wapi/v1/history/pnl, which left the API on 7 August 2025.

  Rule: what left the API is not sent, and its refusal names what to use instead

    @refusal
    Scenario: A call that would have been right before
      Given the test signing key
      When I call getPnlPayments
      Then the call is not sent: "getPnlPayments was not sent: it left the API on 2025-08-07; use getPositionHistory or getSettlements"
