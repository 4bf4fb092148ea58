@rest @capital @operation:convertDust @instruction:convertDust
Feature: Convert dust
  POST /api/v1/account/convertDust, signed: turns balances too small to trade into USDC.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: an empty answer means that it is done

    @request @signed @answer
    Scenario: One asset
      Given the exchange answers with fixture "capital/convert-dust/full"
      When I convert the dust
        | symbol | SOL |
      Then the request is "POST /api/v1/account/convertDust"
      And the body is
        """
        { "symbol": "SOL" }
        """
      And the signing string is
        """
        instruction=convertDust&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"

  Rule: without an asset all dust is converted, and an empty object adds nothing to the signing string

    @request @signed @answer
    Scenario: Every asset
      Given the exchange answers with fixture "capital/convert-dust/minimal"
      When I call convertDust
      Then the body is
        """
        {}
        """
      And the signing string is
        """
        instruction=convertDust&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"
