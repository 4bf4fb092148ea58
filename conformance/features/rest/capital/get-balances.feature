@rest @capital @operation:getBalances @instruction:balanceQuery
Feature: Get balances
  GET /api/v1/capital, signed: what the account holds, by asset.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: without parameters only instruction, timestamp and window are signed

    @request @signed @answer
    Scenario: Three assets
      Given the exchange answers with fixture "capital/get-balances/three-assets"
      When I call getBalances
      Then the request is "GET /api/v1/capital"
      And the signing string is
        """
        instruction=balanceQuery&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size               | 3           |
        | [SOL].available    | 11.98       |
        | [SOL].locked       | 3           |
        | [SOL].staked       | 0.5         |
        | [USDC].available   | 2410.064221 |
        | [POINTS].available | 1250        |
      And nothing of the answer is lost

  Rule: an asset that the account does not hold is not in the answer

    @answer
    Scenario: An account that holds nothing
      Given the exchange answers with fixture "capital/get-balances/nothing"
      When I call getBalances
      Then the answer has
        | size | 0 |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "capital/get-balances/<case>"
      When I call getBalances
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case               | member                          | value                          |
        | newly-listed-asset | [BRK.B.US].available            | 0.0002438565367033305404731178 |
        | unknown-member     | [SOL].unknownMembers[unbonding] | "0.25"                         |

    @answer
    Scenario: A staked quantity that was left out is missed when it is asked for
      Given the exchange answers with fixture "capital/get-balances/staked-missing"
      When I call getBalances
      Then the answer has
        | [SOL].locked | 3 |
      And asking the answer for "[SOL].staked" fails: "Balance: the exchange left out /SOL/staked"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: A key without permission
      Given the exchange answers with fixture "capital/get-balances/key-not-permitted"
      When I call getBalances
      Then the call is refused with 401 "UNAUTHORIZED": "Unauthorized"

    @refusal
    Scenario: The network in front of the exchange answers with a page
      Given the exchange answers with fixture "capital/get-balances/turned-away-by-the-network"
      When I call getBalances
      Then the call is refused with 503 and no code

    @refusal
    Scenario: A client without a key sends nothing
      Given a client without a key
      When I call getBalances
      Then the call is not sent: "getBalances was not sent: it has to be signed, and there is no signer"

  Rule: a server answers as the contract says

    @live
    Scenario: Balances on a server hold to the contract
      When a server is asked for getBalances without arguments
      Then its answer holds to the contract
      And in every row available is not negative
      And in every row locked is not negative
      And in every row staked is not negative
